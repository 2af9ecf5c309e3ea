class Rife(dsl.Builder, node_type="fal.image_to_image.Rife"):
    """
    Interpolate between two pictures with RIFE: 1 to 64 frames in between, or a short video of them.

    Follows motion by optical flow, up to 60 fps; FILM is the choice for larger motion.

    Args:
        start_image: The first picture, from which the movement starts.
        end_image: The second picture, at which the movement ends; best of the same size and scene.
        output_type: Whether single pictures or one video come back.
        output_format: File format of the single frames when images rather than a video are asked for.
        num_frames: How many frames to make between the two pictures.
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
        start_image: dsl.FileInput[ImageRef],
        end_image: dsl.FileInput[ImageRef],
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
