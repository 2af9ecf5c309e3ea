class Imagen3Fast(dsl.Builder, node_type="fal.text_to_image.Imagen3Fast"):
    """
    Generate up to four pictures with Imagen 3 Fast, at half the price of Imagen 3.

    The same prompt, negative prompt and five shapes; detail is traded for a shorter wait.

    Args:
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.
        aspect_ratio: Shape of the picture as width to height.
        num_images: How many pictures to make in one run; more of them cost more.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        negative_prompt: dsl.Input[str] = "",
        aspect_ratio: dsl.Input[shared.AspectRatioFivePresetsValue] = "1:1",
        num_images: dsl.Input[int] = 1,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            prompt=prompt,
            negative_prompt=negative_prompt,
            aspect_ratio=aspect_ratio,
            num_images=num_images,
            seed=seed,
        )
