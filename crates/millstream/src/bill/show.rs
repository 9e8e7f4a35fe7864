//! The two commands.

use super::report::{Asked, BILL, BUDGETS, Bill, BudgetChange, Budgets, By, Spent};
use crate::cli;
use crate::client::{Client, Keys};
use crate::message::{Failure, Stream, paint};
use crate::table::table;
use foundation::Ambient;
use metering::budget::{Budget, Per, Then};
use serde::Serialize;
use serde::de::DeserializeOwned;

/// `millstream bill`
pub async fn bill(options: cli::Bill) -> Result<(), Failure> {
    let by = options.by;
    let bill: Bill = ask(&options.server, BILL, &Asked { month: options.month, by }).await?;
    if options.server.json {
        return print(&bill);
    }
    let head = paint(Stream::Out, "1", &format!("{} as AWS would bill it", bill.month));
    println!("{head}: {} USD\n", paint(Stream::Out, "1;36", &money(bill.usd)));
    if bill.lines.is_empty() {
        println!("  Nothing was used.");
    }
    let title = match by {
        By::Service => "service",
        By::Function => "function",
        By::Tag => "tag",
        By::Day => "day",
    };
    let mut rows = Vec::new();
    for line in &bill.lines {
        for (n, unit) in line.units.iter().enumerate() {
            let (name, usd) = match n {
                0 => (line.name.clone(), money(line.usd)),
                _ => (String::new(), String::new()),
            };
            let what = match by {
                By::Service => unit.unit.clone(),
                _ => format!("{} {}", unit.service, unit.unit),
            };
            rows.push(vec![name, usd, what, quantity(unit.quantity), money(unit.usd)]);
        }
    }
    if !rows.is_empty() {
        print!("{}", table(&[title, "USD", "unit", "quantity", "of it USD"], &rows));
    }
    show_budgets(&bill.budgets);
    println!(
        "\nPrices: AWS's public lists for US East (N. Virginia), read on {}, less the free units of each \
         month.",
        bill.prices_read_on
    );
    Ok(())
}

/// `millstream budget`
pub async fn budget(options: cli::Budget) -> Result<(), Failure> {
    let (server, change) = match options.command {
        cli::BudgetCommand::Set(set) => {
            let budget = Budget {
                name: set.name,
                usd: set.usd,
                per: if set.per_day { Per::Day } else { Per::Month },
                service: set.service,
                warn_at: set.warn_at,
                then: if set.throttle { Then::Throttle } else { Then::Warn },
                topic: set.topic,
            };
            (set.server, BudgetChange { set: Some(budget), remove: None })
        }
        cli::BudgetCommand::Remove(remove) => {
            (remove.server, BudgetChange { set: None, remove: Some(remove.name) })
        }
        cli::BudgetCommand::List(server) => (server, BudgetChange::default()),
    };
    let budgets: Budgets = ask(&server, BUDGETS, &change).await?;
    if server.json {
        return print(&budgets);
    }
    if budgets.budgets.is_empty() {
        println!("There is no budget.");
    }
    show_budgets(&budgets.budgets);
    Ok(())
}

fn show_budgets(budgets: &[Spent]) {
    if budgets.is_empty() {
        return;
    }
    let row = |Spent { budget, spent }: &Spent| {
        let percent = format!("{:.0}", spent / budget.usd * 100.0);
        let on = budget.service.clone().unwrap_or_else(|| "everything".to_owned());
        let amount = format!("{:.2} a {}", budget.usd, budget.per);
        let state = match (budget.is_spent(*spent), budget.then) {
            (true, Then::Throttle) => "spent: functions are throttled",
            (true, Then::Warn) => "spent",
            (false, _) if budget.warns(*spent) => "nearly spent",
            (false, _) => "",
        };
        vec![budget.name.clone(), on, amount, money(*spent), percent, state.to_owned()]
    };
    let rows: Vec<_> = budgets.iter().map(row).collect();
    print!("\n{}", table(&["budget", "on", "USD", "spent", "%", ""], &rows));
}

async fn ask<T: DeserializeOwned>(
    server: &cli::Asked,
    path: &str,
    what: &impl Serialize,
) -> Result<T, Failure> {
    let keys = Keys {
        id: server.access_key_id.clone(),
        secret: server.secret_access_key.clone(),
        // As other clients have it, a variable that is empty is none.
        token: server.session_token.clone().filter(|token| !token.is_empty()),
    };
    let client = Client::with_keys(&server.endpoint, Ambient::system(), keys)?;
    let body = serde_json::to_value(what).map_err(|why| Failure::new(path, why))?;
    let told = client.post(super::desk::SIGNED_FOR, path, body).await?;
    serde_json::from_value(told).map_err(|why| Failure::new(path, why))
}

fn print(told: &impl Serialize) -> Result<(), Failure> {
    let text = serde_json::to_string_pretty(told).map_err(|why| Failure::new("the answer", why))?;
    println!("{text}");
    Ok(())
}

/// Dollars: to the cent, and below a cent to what can be seen.
fn money(usd: f64) -> String {
    if usd == 0.0 || usd >= 0.01 { format!("{usd:.2}") } else { format!("{usd:.8}") }
}

fn quantity(many: f64) -> String {
    if many.fract() == 0.0 { format!("{many:.0}") } else { format!("{many:.6}") }
}
