class FfmpegApiExtractFrame(dsl.Builder, node_type="fal.image_to_image.FfmpegApiExtractFrame"):
    """
    Pull one still from a video with ffmpeg: the first, middle or last frame.

    A plain utility, no model behind it; handy for handing a clip's end to an image-to-video node.

    Args:
        video: Video to work from: the clip to edit, extend, measure, imitate or add sound to.
        frame_type: Which frame of the video to take out.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        video: dsl.Input[VideoRef],
        frame_type: dsl.Input[Literal["first", "middle", "last"]] = "first",
    ) -> None:
        super().__init__(
            video=video,
            frame_type=frame_type,
        )
