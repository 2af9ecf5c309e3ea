class Film(dsl.Builder, node_type="fal.image_to_image.Film"):
    """
    Create the frames between two pictures with FILM, Google's interpolator for large motion.

    Takes a start and an end image; returns up to 64 stills or a short video, with the two included on request.

    Args:
        start_image: The first picture, from which the movement starts.
        end_image: The second picture, at which the movement ends; best of the same size and scene.
        output_type: Whether single pictures or one video come back.
        image_format: File format of the stills; counts only for image output.
        video_quality: How little the video is compressed; higher looks better and makes a larger file. Counts only for video output.
        video_write_mode: How the video file is written: fast and large, or slow and small. Counts only for video output.
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
        image_format: dsl.Input[shared.ImageFormatJpegPngValue] = "jpeg",
        video_quality: dsl.Input[shared.VideoQualityValue] = "high",
        video_write_mode: dsl.Input[shared.VideoWriteModeValue] = "balanced",
        num_frames: dsl.Input[int] = 1,
        include_start: dsl.Input[bool] = False,
        include_end: dsl.Input[bool] = False,
        fps: dsl.Input[int] = 8,
    ) -> None:
        super().__init__(
            start_image=start_image,
            end_image=end_image,
            output_type=output_type,
            image_format=image_format,
            video_quality=video_quality,
            video_write_mode=video_write_mode,
            num_frames=num_frames,
            include_start=include_start,
            include_end=include_end,
            fps=fps,
        )
