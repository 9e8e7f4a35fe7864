"use strict";

const { profiles, clicks } = window.MYSFITS;
const place = document.getElementById("mysfits");
const dialog = document.getElementById("profile");
const filters = document.getElementById("filters");
let mysfits = [];

// Who looks is a number of this browser's own.
const userId = localStorage.getItem("userId") ?? crypto.getRandomValues(new Uint32Array(2)).join("-");
localStorage.setItem("userId", userId);

function element(name, className, text) {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}

function traits(mysfit) {
  const made = element("span", "traits", "");
  made.append(element("b", mysfit.GoodEvil, mysfit.GoodEvil), ` · ${mysfit.LawChaos}`);
  return made;
}

function card(mysfit) {
  const made = element("button", "card", "");
  made.id = mysfit.MysfitId;
  const picture = new Image(240, 240);
  picture.src = mysfit.Picture;
  picture.alt = "";
  made.append(picture, element("span", "title", mysfit.Name), element("span", "species", mysfit.Species), traits(mysfit));
  made.addEventListener("click", () => show(mysfit));
  return made;
}

function draw() {
  const wanted = new FormData(filters);
  const fits = (mysfit) => [...wanted].every(([name, value]) => value === "" || mysfit[name] === value);
  const cards = mysfits.filter(fits).map(card);
  place.replaceChildren(...(cards.length ? cards : [element("p", "note", "Nobody is like that.")]));
}

// A click that could not be told of is no reason to keep the visitor from the creature.
async function tell(mysfitId) {
  const body = JSON.stringify({ userId, mysfitId });
  const told = await fetch(`${clicks}/clicks`, { method: "PUT", headers: { "Content-Type": "application/json" }, body });
  if (!told.ok) throw new Error(`the click was answered with ${told.status}`);
  document.body.dataset.told = String(Number(document.body.dataset.told ?? 0) + 1);
}

async function show({ MysfitId, Picture }) {
  tell(MysfitId).catch((why) => console.warn(why));
  const mysfit = await (await fetch(`${profiles}/mysfits/${MysfitId}`)).json();
  dialog.querySelector("img").src = Picture;
  dialog.querySelector("h2").textContent = mysfit.Name;
  dialog.querySelector(".species").textContent = `${mysfit.Species}, ${mysfit.Age} years old`;
  dialog.querySelector(".traits").replaceChildren(traits(mysfit));
  dialog.querySelector(".description").textContent = mysfit.Description;
  dialog.showModal();
}

filters.addEventListener("change", draw);
fetch(`${profiles}/mysfits`)
  .then((answer) => answer.json())
  .then((answer) => { mysfits = answer.mysfits; draw(); })
  .catch((why) => place.replaceChildren(element("p", "note", `The creatures can't be reached: ${why.message}`)));
