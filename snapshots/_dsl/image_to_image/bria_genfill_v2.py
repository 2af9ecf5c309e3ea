class BriaGenfillV2(dsl.Builder, node_type="fal.image_to_image.BriaGenfillV2"):
    """
    Fill a masked area of a picture with what an instruction asks for, with Bria GenFill V2.

    Returns one picture and the structured instruction; the first GenFill gives up to four and takes a negative prompt.

    Args:
        image: Picture in which the masked area is filled.
        mask: Mask of the area to fill: white is filled, black stays.
        instruction: What should appear in the masked area, written as an order.
        seed: Number that fixes the chance involved. It starts at a set value, so that equal inputs repeat the same result; -1 draws a new one.
        steps_num: How many denoising rounds the picture goes through; more are slower and finer.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    structured_instruction: dsl.Handle[dict[str, Any]]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        mask: dsl.FileInput[ImageRef],
        instruction: dsl.Input[str],
        seed: dsl.Input[int] = 5555,
        steps_num: dsl.Input[int] = 30,
    ) -> None:
        super().__init__(
            image=image,
            mask=mask,
            instruction=instruction,
            seed=seed,
            steps_num=steps_num,
        )
