class BriaGenfill(dsl.Builder, node_type="fal.image_to_image.BriaGenfill"):
    """
    Fill a masked area with something new described in words, using Bria GenFill.

    The creative counterpart to Bria Eraser, with up to four tries a run; trained on licensed data.

    Args:
        image: The source image that this endpoint works on.
        mask: Image that marks the area to work on, usually white where something may change.
        prompt: What should appear in the masked area.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty means nothing is ruled out.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        num_images: How many pictures to make in one go; each one is charged.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        mask: dsl.Input[ImageRef],
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
