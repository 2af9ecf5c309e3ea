class LumaPhotonReframe(dsl.Builder, node_type="fal.image_to_image.LumaPhotonReframe"):
    """
    Extend a picture to one of seven shapes with the full Luma Photon.

    A prompt describes the added area, coordinates place the original; Flash Reframe is the cheaper one for drafts.

    Args:
        image: The picture to extend.
        aspect_ratio: Shape of the result as width to height.
        prompt: What the newly added borders should show; left out, the picture is simply continued.
        grid_position_x: Where the original sits across the new frame, from side to side.
        grid_position_y: Where the original sits up or down in the new frame.
        x_end: Right edge of the original inside the new frame, in pixels.
        x_start: Left edge of the original inside the new frame, in pixels.
        y_end: Lower edge of the original inside the new frame, in pixels.
        y_start: Upper edge of the original inside the new frame, in pixels.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        aspect_ratio: dsl.Input[shared.AspectRatioSevenPresetsValue],
        prompt: dsl.Input[str] | None = None,
        grid_position_x: dsl.Input[int] | None = None,
        grid_position_y: dsl.Input[int] | None = None,
        x_end: dsl.Input[int] | None = None,
        x_start: dsl.Input[int] | None = None,
        y_end: dsl.Input[int] | None = None,
        y_start: dsl.Input[int] | None = None,
    ) -> None:
        super().__init__(
            image=image,
            aspect_ratio=aspect_ratio,
            prompt=prompt,
            grid_position_x=grid_position_x,
            grid_position_y=grid_position_y,
            x_end=x_end,
            x_start=x_start,
            y_end=y_end,
            y_start=y_start,
        )
