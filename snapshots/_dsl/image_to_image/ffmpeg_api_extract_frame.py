class FfmpegApiExtractFrame(dsl.Builder, node_type="fal.image_to_image.FfmpegApiExtractFrame"):
    """
    Take the first, middle or last frame out of a video as a picture with FFmpeg.

    One clip in, one still out, nothing generated; Extract Nth Frame returns a whole series.

    Args:
        video: The video from which one frame is taken.
        frame_type: Which frame of the video to take out.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        video: dsl.FileInput[VideoRef],
        frame_type: dsl.Input[Literal["first", "middle", "last"]] = "first",
    ) -> None:
        super().__init__(
            video=video,
            frame_type=frame_type,
        )
