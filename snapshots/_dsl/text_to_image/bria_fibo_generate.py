class BriaFiboGenerate(dsl.Builder, node_type="fal.text_to_image.BriaFiboGenerate"):
    """
    Generate an image with Bria's Fibo, trained on licensed data and steered by a detailed JSON prompt.

    Pick this over Fibo Lite for 20 to 50 steps and a 4-megapixel output.

    Args:
        image: A picture to take as inspiration; optional.
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        structured_prompt: The scene as JSON: objects with place and expression, lighting, mood, colours, style. Use it when free text is too loose.
        aspect_ratio: Shape of the picture as width to height.
        resolution: Size of the picture; higher is sharper, takes longer and often costs more.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty means nothing is ruled out.
        steps_num: How many denoising rounds the picture goes through; more are slower and finer.
        seed: Number that fixes the chance involved. It starts at a set value, so equal inputs repeat the same result; change it for another take.
    """

    output: dsl.Handle[ImageRef]
    structured_prompt: dsl.Handle[dict[str, Any]]
    images: dsl.Handle[list[dict[str, Any]]]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef] | None = None,
        prompt: dsl.Input[str] | None = None,
        structured_prompt: dsl.Input[shared.StructuredPrompt] | None = None,
        aspect_ratio: dsl.Input[shared.BriaAspectRatioValue] = "1:1",
        resolution: dsl.Input[Literal["1MP", "4MP"]] = "1MP",
        negative_prompt: dsl.Input[str] = "",
        steps_num: dsl.Input[int] = 50,
        seed: dsl.Input[int] = 5555,
    ) -> None:
        super().__init__(
            image=image,
            prompt=prompt,
            structured_prompt=structured_prompt,
            aspect_ratio=aspect_ratio,
            resolution=resolution,
            negative_prompt=negative_prompt,
            steps_num=steps_num,
            seed=seed,
        )
