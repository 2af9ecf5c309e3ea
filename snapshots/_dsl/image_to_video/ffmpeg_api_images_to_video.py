class FfmpegApiImagesToVideo(dsl.Builder, node_type="fal.image_to_video.FfmpegApiImagesToVideo"):
    """
    fal-ai/ffmpeg-api/images-to-video on fal.ai: its words are not written yet.

    Args:
        images: Images that pin down certain frames of the video, each with its position and strength.
        fps: Frames per second; higher looks smoother and makes the same number of frames shorter.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        images: dsl.ListInput[shared.FfmpegApiImageFrame],
        fps: dsl.Number = 24.0,
    ) -> None:
        super().__init__(
            images=images,
            fps=fps,
        )
