class Rife(dsl.Builder, node_type="fal.image_to_image.Rife"):
    """
    Interpolate between two images with RIFE and get one to 64 in-between frames, or a short video of them at up to 60 fps.

    Follows motion, where post-processing/dissolve merely fades.

    Args:
        start_image: Image to begin with; the in-between frames or the video grow out of it.
        end_image: Image on which the video should end. Left out, the ending is open.
        output_type: Whether you get single pictures or one video.
        output_format: File format of the single frames when images rather than a video are asked for.
        num_frames: Number of frames to make; divided by the frame rate it gives the length in seconds.
        include_start: Keeps the opening picture in the returned sequence.
        include_end: Keeps the closing picture in the returned sequence.
        fps: Frame rate of the result, used when a video rather than single images is asked for.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    video: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        start_image: dsl.Input[ImageRef],
        end_image: dsl.Input[ImageRef],
        output_type: dsl.Input[Literal["images", "video"]] = "images",
        output_format: dsl.Input[shared.ImageFormatJpegPngValue] = "jpeg",
        num_frames: dsl.Input[int] = 1,
        include_start: dsl.Input[bool] = False,
        include_end: dsl.Input[bool] = False,
        fps: dsl.Input[int] = 8,
    ) -> None:
        super().__init__(
            start_image=start_image,
            end_image=end_image,
            output_type=output_type,
            output_format=output_format,
            num_frames=num_frames,
            include_start=include_start,
            include_end=include_end,
            fps=fps,
        )
