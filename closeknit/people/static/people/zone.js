// Chooses the browser's own time zone where the server has not been told one yet.

const own = Intl.DateTimeFormat().resolvedOptions().timeZone;

for (const field of document.querySelectorAll("select[data-zone=own]")) {
  const known = [...field.options].some((option) => option.value === own);
  const chosen = [...field.options].some((option) => option.defaultSelected);
  if (known && !chosen) field.value = own;
}
