class Film(dsl.Builder, node_type="fal.image_to_image.Film"):
    """
    Create the frames between two pictures with FILM, Google's interpolator for large motion.

    Give a start and an end image; get up to 64 stills or a short video back.

    Args:
        end_image: Image on which the video should end. Left out, the ending is open.
        start_image: Image to begin with; the in-between frames or the video grow out of it.
        fps: Frame rate of the result, used when a video rather than single images is asked for.
        num_frames: Number of frames to make; divided by the frame rate it gives the length in seconds.
        image_format: File type of the pictures; one compresses smaller, another loses nothing.
        include_end: Keeps the closing picture in the returned sequence.
        include_start: Keeps the opening picture in the returned sequence.
        output_type: Whether you get single pictures or one video.
        video_quality: How little the video is compressed; higher looks better and makes a larger file.
        video_write_mode: How carefully the video file is written: quick and large, or slow and small.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    video: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        end_image: dsl.Input[ImageRef],
        start_image: dsl.Input[ImageRef],
        fps: dsl.Input[int] = 8,
        num_frames: dsl.Input[int] = 1,
        image_format: dsl.Input[shared.ImageFormatJpegPngValue] = "jpeg",
        include_end: dsl.Input[bool] = False,
        include_start: dsl.Input[bool] = False,
        output_type: dsl.Input[Literal["images", "video"]] = "images",
        video_quality: dsl.Input[shared.VideoQualityValue] = "high",
        video_write_mode: dsl.Input[shared.VideoWriteModeValue] = "balanced",
    ) -> None:
        super().__init__(
            end_image=end_image,
            start_image=start_image,
            fps=fps,
            num_frames=num_frames,
            image_format=image_format,
            include_end=include_end,
            include_start=include_start,
            output_type=output_type,
            video_quality=video_quality,
            video_write_mode=video_write_mode,
        )
