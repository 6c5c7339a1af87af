module.exports = function (config) {
  config.addPassthroughCopy("content/media");
  config.addCollection("articles", (all) => all.getFilteredByGlob("content/posts/*.md"));
  config.addFilter("written", (people, names) => (people || []).filter((each) => each.bio && (names || []).includes(each.name)));
  config.addFilter("answers", (comments, parent) => (comments || []).filter((each) => each.parent === parent));
  config.addFilter("day", (date) => (typeof date === "string" ? date : date.toISOString()).slice(0, 10));
  return { dir: { input: "content", output: "_site" }, markdownTemplateEngine: false };
};
