class LumaDreamMachineRay2Reframe(dsl.Builder, node_type="fal.video_to_video.LumaDreamMachineRay2Reframe"):
    """
    Fit a video to a new shape with Luma Ray 2, painting the missing areas instead of cropping.

    Seven shapes from 21:9 to 9:21 with coordinates for the original; the full model beside cheaper Flash.

    Args:
        video: The clip whose frame should change its shape.
        aspect_ratio: Shape of the video as width to height.
        image: Picture to use as the first frame of the reframed video; optional.
        grid_position_x: Where the original sits across the new frame, from side to side.
        grid_position_y: Where the original sits up or down in the new frame.
        prompt: Optional hint on what the painted-in surroundings should show.
        x_end: Right edge of the original inside the new frame, in pixels.
        x_start: Left edge of the original inside the new frame, in pixels.
        y_end: Lower edge of the original inside the new frame, in pixels.
        y_start: Upper edge of the original inside the new frame, in pixels.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        video: dsl.FileInput[VideoRef],
        aspect_ratio: dsl.Input[shared.AspectRatioSevenPresetsValue],
        image: dsl.FileInput[ImageRef] | None = None,
        grid_position_x: dsl.Input[int] | None = None,
        grid_position_y: dsl.Input[int] | None = None,
        prompt: dsl.Input[str] | None = None,
        x_end: dsl.Input[int] | None = None,
        x_start: dsl.Input[int] | None = None,
        y_end: dsl.Input[int] | None = None,
        y_start: dsl.Input[int] | None = None,
    ) -> None:
        super().__init__(
            video=video,
            aspect_ratio=aspect_ratio,
            image=image,
            grid_position_x=grid_position_x,
            grid_position_y=grid_position_y,
            prompt=prompt,
            x_end=x_end,
            x_start=x_start,
            y_end=y_end,
            y_start=y_start,
        )
