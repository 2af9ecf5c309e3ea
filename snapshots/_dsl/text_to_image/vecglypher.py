class Vecglypher(dsl.Builder, node_type="fal.text_to_image.Vecglypher"):
    """
    Generate letters as clean SVG paths from a description of the typeface with VecGlypher.

    Takes the text to set and a style in typographer's words; returns the picture and the SVG source, one path a character.

    Args:
        prompt: The text to set; each character becomes a path of its own.
        style_description: The typeface in words: weight from 100 to 900, italic or upright, serif, sans-serif, display, handwriting, and traits such as condensed or rounded.
        temperature: How much chance enters: low gives much the same letters each time, high varies more and errs more.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        enable_safety_checker: Checks the input for unsafe content; off skips it.
        top_p: Share of likely candidates to choose from; lower is safer, higher more varied.
        top_k: How many of the likeliest tokens are in the running; a small number is predictable.
        repetition_penalty: How strongly repeated path segments are avoided; higher repeats less, too high distorts the letters.
        max_tokens: Upper limit for the length of the drawing in tokens; raise it for longer texts, which are cut off otherwise.
        output_size: Longer side of the SVG in pixels; the proportions stay.
        fill_color: Colour of the letters, as any CSS value such as black, #ff6600 or rgb(0,0,0).
        stroke_color: Colour of an outline around each letter; unset draws none.
        stroke_width: Thickness of the outline in SVG units; works only with a stroke colour.
    """

    output: dsl.Handle[ImageRef]
    svg_content: dsl.Handle[str]
    seed: dsl.Handle[int]
    timings: dsl.Handle[dict[str, Any]]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        style_description: dsl.Input[str] = "italic style, 400 weight, serif, text, elegant",
        temperature: dsl.Number = 0.1,
        seed: dsl.Input[int] = -1,
        enable_safety_checker: dsl.Input[bool] = True,
        top_p: dsl.Number = 0.95,
        top_k: dsl.Input[int] = 5,
        repetition_penalty: dsl.Number = 1.0,
        max_tokens: dsl.Input[int] = 8192,
        output_size: dsl.Input[int] = 512,
        fill_color: dsl.Input[str] = "black",
        stroke_color: dsl.Input[str] | None = None,
        stroke_width: dsl.Number = 1.0,
    ) -> None:
        super().__init__(
            prompt=prompt,
            style_description=style_description,
            temperature=temperature,
            seed=seed,
            enable_safety_checker=enable_safety_checker,
            top_p=top_p,
            top_k=top_k,
            repetition_penalty=repetition_penalty,
            max_tokens=max_tokens,
            output_size=output_size,
            fill_color=fill_color,
            stroke_color=stroke_color,
            stroke_width=stroke_width,
        )
