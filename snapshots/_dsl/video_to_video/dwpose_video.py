class DwposeVideo(dsl.Builder, node_type="fal.video_to_video.DwposeVideo"):
    """
    Draw the poses in a video as a skeleton clip with DWPose, or mask faces and hands.

    Body, face, hands or all together; prepares footage for pose-guided nodes.

    Args:
        video: Footage of people whose poses should be drawn.
        draw_mode: Which parts of the pose are drawn: body, face, hands or masks of them.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        video: dsl.FileInput[VideoRef],
        draw_mode: dsl.Input[
            Literal["full-pose", "body-pose", "face-pose", "hand-pose", "face-hand-mask", "face-mask", "hand-mask"]
        ] = "body-pose",
    ) -> None:
        super().__init__(
            video=video,
            draw_mode=draw_mode,
        )
