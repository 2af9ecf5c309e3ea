class BriaGenfill(dsl.Builder, node_type="fal.image_to_image.BriaGenfill"):
    """
    Fill a masked area of a picture with something described in words, with Bria GenFill.

    Gives up to four versions and takes a negative prompt; Eraser leaves the area empty, GenFill V2 returns one picture.

    Args:
        image: Picture in which the masked area is filled.
        mask: Two-tone mask of the area to fill: white is filled, black stays.
        prompt: What should appear in the masked area.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        num_images: How many pictures to make in one run; more of them cost more.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        mask: dsl.FileInput[ImageRef],
        prompt: dsl.Input[str],
        negative_prompt: dsl.Input[str] = "",
        seed: dsl.Input[int] = -1,
        num_images: dsl.Input[int] = 1,
    ) -> None:
        super().__init__(
            image=image,
            mask=mask,
            prompt=prompt,
            negative_prompt=negative_prompt,
            seed=seed,
            num_images=num_images,
        )
