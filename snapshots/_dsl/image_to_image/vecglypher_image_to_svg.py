class VecglypherImageToSvg(dsl.Builder, node_type="fal.image_to_image.VecglypherImageToSvg"):
    """
    Draw new letters as SVG outlines in the style of up to eight sample glyphs, with VecGlypher.

    Takes glyph pictures and the text; fill, outline and size can be set, unlike in a tracer.

    Args:
        prompt: The text to write as vector letters.
        reference_images: Pictures of single letters whose style the new ones should match.
        temperature: How much chance enters the drawing: low is faithful and steady, high more varied and less reliable.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        enable_safety_checker: Turns fal's check of the input for unsafe content on; off skips it.
        top_p: Share of likely candidates to choose from; lower is safer, higher more varied.
        top_k: How many of the likeliest tokens are in the running; a small number is predictable.
        repetition_penalty: How strongly repeated drawing commands are punished; 1 leaves them alone.
        max_tokens: Most tokens of SVG code to write; too low cuts the lettering short.
        output_size: Longer side of the SVG in pixels; the shape stays.
        fill_color: Fill colour of the letters, as a name or any other SVG or CSS colour.
        stroke_color: Colour of the letters' outline; without it there is none.
        stroke_width: Thickness of the outline in SVG units; counts only with a stroke colour.
    """

    output: dsl.Handle[ImageRef]
    svg_content: dsl.Handle[str]
    seed: dsl.Handle[int]
    timings: dsl.Handle[dict[str, Any]]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        reference_images: dsl.FileListInput[ImageRef],
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
            reference_images=reference_images,
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
