class VecglypherImageToSvg(dsl.Builder, node_type="fal.image_to_image.VecglypherImageToSvg"):
    """
    fal-ai/vecglypher/image-to-svg on fal.ai: its words are not written yet.

    Args:
        prompt: What to change, or what the finished picture should show. Concrete words get closest.
        reference_images: Images of the same person, thing or style, whose look the result should keep.
        temperature: How much chance enters: low stays predictable, high gets more varied and less reliable.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        enable_safety_checker: Screens the request and the result for unsafe content and holds back what it finds.
        top_p: Share of likely candidates to choose from; lower is safer, higher more varied.
        top_k: How many of the likeliest tokens are in the running; a small number is predictable.
        repetition_penalty: How strongly repeats are punished; higher avoids loops and stutter, too high sounds odd.
        max_tokens: Upper limit for the length of what is produced, counted in tokens; too low cuts it short.
        stroke_color: Colour of the letters' outline.
        stroke_width: Thickness of the outline around the letters in pixels; zero leaves it out.
    """

    output: dsl.Handle[ImageRef]
    svg_content: dsl.Handle[str]
    seed: dsl.Handle[int]
    timings: dsl.Handle[dict[str, Any]]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        reference_images: dsl.ListInput[ImageRef],
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
