class FfmpegApiImagesToVideo(dsl.Builder, node_type="fal.image_to_video.FfmpegApiImagesToVideo"):
    """
    Turn an ordered list of pictures into a silent MP4 with FFmpeg.

    Each of up to 200 pictures is held for its own number of frames, at 1 to 120 frames a second; Compose works in milliseconds and adds sound.

    Args:
        images: The pictures in playing order, each with the number of frames that it stays on screen.
        fps: Frame rate of the video; a picture stays for its frames divided by this, in seconds.
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
