class Film(dsl.Builder, node_type="fal.image_to_image.Film"):
    """
    Create the frames between two pictures with FILM, Google's interpolator for large motion.

    Give a start and an end image; get up to 64 stills or a short video back.

    Args:
        start_image: Image to begin with; the in-between frames or the video grow out of it.
        end_image: Image on which the video should end. Left out, the ending is open.
        output_type: Whether you get single pictures or one video.
        image_format: File type of the pictures; one compresses smaller, another loses nothing.
        video_quality: How little the video is compressed; higher looks better and makes a larger file.
        video_write_mode: How carefully the video file is written: quick and large, or slow and small.
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
