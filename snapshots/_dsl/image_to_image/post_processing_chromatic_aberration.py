class PostProcessingChromaticAberration(dsl.Builder, node_type="fal.image_to_image.PostProcessingChromaticAberration"):
    """
    Shift the colour channels of a picture apart for fringes, with fal's Post Processing.

    Red, green and blue each have their own amount in pixels and direction; no other effect is applied.

    Args:
        image: Picture whose colour channels are moved apart.
        red_shift: Pixels by which the red channel is moved; zero leaves it in place.
        red_direction: Direction in which the red channel is moved.
        green_shift: Pixels by which the green channel is moved; zero leaves it in place.
        green_direction: Direction in which the green channel is moved.
        blue_shift: Pixels by which the blue channel is moved; zero leaves it in place.
        blue_direction: Direction in which the blue channel is moved.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        red_shift: dsl.Input[int] = 0,
        red_direction: dsl.Input[shared.ShiftDirectionValue] = "horizontal",
        green_shift: dsl.Input[int] = 0,
        green_direction: dsl.Input[shared.ShiftDirectionValue] = "horizontal",
        blue_shift: dsl.Input[int] = 0,
        blue_direction: dsl.Input[shared.ShiftDirectionValue] = "horizontal",
    ) -> None:
        super().__init__(
            image=image,
            red_shift=red_shift,
            red_direction=red_direction,
            green_shift=green_shift,
            green_direction=green_direction,
            blue_shift=blue_shift,
            blue_direction=blue_direction,
        )
