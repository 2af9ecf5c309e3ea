class TopazUpscaleVideo(dsl.Builder, node_type="fal.video_to_video.TopazUpscaleVideo"):
    """
    Upscale a video by up to four times with Topaz, and raise its frame rate to as much as 60 fps by interpolation in the same run.

    Output is H.265 unless H.264 is chosen; picture processing only, no prompt.

    Args:
        video: The source footage that this endpoint works on.
        target_fps: Frame rate to reach by adding frames in between; left out, no frames are added.
        H264_output: Writes the video as H.264, which plays nearly everywhere; off uses the smaller H.265.
        upscale_factor: How many times wider and higher the result becomes.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        video: dsl.Input[VideoRef],
        target_fps: dsl.Input[int] | None = None,
        H264_output: dsl.Input[bool] = False,
        upscale_factor: dsl.Number = 2.0,
    ) -> None:
        super().__init__(
            video=video,
            target_fps=target_fps,
            H264_output=H264_output,
            upscale_factor=upscale_factor,
        )
