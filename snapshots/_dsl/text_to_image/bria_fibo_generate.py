class BriaFiboGenerate(dsl.Builder, node_type="fal.text_to_image.BriaFiboGenerate"):
    """
    Generate a picture of 1 or 4 megapixels with Bria's FIBO, steered by a structured description or by words.

    Trained on licensed data, 20 to 50 steps; FIBO Lite does with eight and has no choice of size.

    Args:
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        structured_prompt: The scene as JSON: objects with place and expression, lighting, mood, colours, style. Use it when free text is too loose.
        image: A picture to take as inspiration; optional.
        seed: Number that fixes the chance involved. It starts at a set value, so that equal inputs repeat the same result; -1 draws a new one.
        steps_num: How many denoising rounds the picture goes through; more are slower and finer.
        aspect_ratio: Shape of the picture as width to height.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.
        resolution: Size of the picture; higher is sharper and takes longer.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[dict[str, Any]]]
    structured_prompt: dsl.Handle[dict[str, Any]]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str] | None = None,
        structured_prompt: dsl.Input[shared.StructuredPrompt] | None = None,
        image: dsl.FileInput[ImageRef] | None = None,
        seed: dsl.Input[int] = 5555,
        steps_num: dsl.Input[int] = 50,
        aspect_ratio: dsl.Input[shared.BriaAspectRatioValue] = "1:1",
        negative_prompt: dsl.Input[str] = "",
        resolution: dsl.Input[Literal["1MP", "4MP"]] = "1MP",
    ) -> None:
        super().__init__(
            prompt=prompt,
            structured_prompt=structured_prompt,
            image=image,
            seed=seed,
            steps_num=steps_num,
            aspect_ratio=aspect_ratio,
            negative_prompt=negative_prompt,
            resolution=resolution,
        )
