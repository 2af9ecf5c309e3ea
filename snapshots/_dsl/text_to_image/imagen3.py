class Imagen3(dsl.Builder, node_type="fal.text_to_image.Imagen3"):
    """
    Generate up to four realistic pictures with Google's Imagen 3, in five shapes.

    Takes a negative prompt; Imagen 3 Fast costs half, Imagen 4 Ultra reaches 2K.

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
