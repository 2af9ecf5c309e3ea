class DwposeVideo(dsl.Builder, node_type="fal.video_to_video.DwposeVideo"):
    """
    Extract a pose video from footage with DWPose: draw body, hands, face or all of them as a skeleton, or output face and hand masks.

    The preparation step for pose-driven nodes such as VACE pose.

    Args:
        video: The source footage that this endpoint works on.
        draw_mode: Which parts of the pose are drawn: body, face, hands or masks of them.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        video: dsl.Input[VideoRef],
        draw_mode: dsl.Input[
            Literal["full-pose", "body-pose", "face-pose", "hand-pose", "face-hand-mask", "face-mask", "hand-mask"]
        ] = "body-pose",
    ) -> None:
        super().__init__(
            video=video,
            draw_mode=draw_mode,
        )
