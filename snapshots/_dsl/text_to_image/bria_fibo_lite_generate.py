class BriaFiboLiteGenerate(dsl.Builder, node_type="fal.text_to_image.BriaFiboLiteGenerate"):
    """
    Generate a picture in about eight steps with Bria's FIBO Lite, trained on licensed data.

    Takes words, a reference picture or a structured description and returns it for reuse; FIBO takes 20 to 50 steps, up to 4 megapixels.

    Args:
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        structured_prompt: The scene as JSON: objects, lighting, mood, colours, style. Takes the place of free text when every detail must be set.
        image: A picture to take the description from, so that the result resembles it.
        seed: Number that fixes the chance involved. It starts at a set value, so that equal inputs repeat the same result; -1 draws a new one.
        aspect_ratio: Shape of the picture as width to height.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.
        steps_num: How many denoising rounds the picture goes through; more are slower and finer.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[dict[str, Any]]]
    structured_prompt: dsl.Handle[dict[str, Any]]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str] | None = None,
        structured_prompt: dsl.Input[shared.BriaStructuredPrompt] | None = None,
        image: dsl.FileInput[ImageRef] | None = None,
        seed: dsl.Input[int] = 7,
        aspect_ratio: dsl.Input[shared.BriaAspectRatioValue] = "1:1",
        negative_prompt: dsl.Input[str] = "",
        steps_num: dsl.Input[int] = 8,
    ) -> None:
        super().__init__(
            prompt=prompt,
            structured_prompt=structured_prompt,
            image=image,
            seed=seed,
            aspect_ratio=aspect_ratio,
            negative_prompt=negative_prompt,
            steps_num=steps_num,
        )
