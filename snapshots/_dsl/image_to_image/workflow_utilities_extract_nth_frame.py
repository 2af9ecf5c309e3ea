class WorkflowUtilitiesExtractNthFrame(dsl.Builder, node_type="fal.image_to_image.WorkflowUtilitiesExtractNthFrame"):
    """
    Take every Nth frame out of a video as pictures with fal's Workflow Utilities.

    Set the interval, a limit of up to 500 pictures and the format; FFmpeg's Extract Frame returns a single one.

    Args:
        video: The video from which frames are taken. Up to 100 MB.
        frame_interval: Distance between the frames taken: 12 takes every twelfth, 1 takes each.
        output_format: File format of the result.
        max_frames: Most frames to return; extraction stops there.
        quality: Picture quality for jpg and webp; higher is finer and larger. Does not touch png.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    frame_count: dsl.Handle[int]

    def __init__(
        self,
        *,
        video: dsl.FileInput[VideoRef],
        frame_interval: dsl.Input[int] = 12,
        output_format: dsl.Input[Literal["png", "jpg", "jpeg", "webp"]] = "png",
        max_frames: dsl.Input[int] = 100,
        quality: dsl.Input[int] = 95,
    ) -> None:
        super().__init__(
            video=video,
            frame_interval=frame_interval,
            output_format=output_format,
            max_frames=max_frames,
            quality=quality,
        )
