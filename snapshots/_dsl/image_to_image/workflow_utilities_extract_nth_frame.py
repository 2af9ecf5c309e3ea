class WorkflowUtilitiesExtractNthFrame(dsl.Builder, node_type="fal.image_to_image.WorkflowUtilitiesExtractNthFrame"):
    """
    fal-ai/workflow-utilities/extract-nth-frame on fal.ai: its words are not written yet.

    Args:
        video: Video to work from: the clip to edit, extend, measure, imitate or add sound to. Up to 100 MB.
        output_format: File format of the result; it decides size, quality and whether transparency is possible.
        quality: How much effort goes into the result; higher is finer, slower and may cost more.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    frame_count: dsl.Handle[int]

    def __init__(
        self,
        *,
        video: dsl.Input[VideoRef],
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
