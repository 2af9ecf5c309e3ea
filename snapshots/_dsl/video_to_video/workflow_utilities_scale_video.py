class WorkflowUtilitiesScaleVideo(dsl.Builder, node_type="fal.video_to_video.WorkflowUtilitiesScaleVideo"):
    """
    fal-ai/workflow-utilities/scale-video on fal.ai: its words are not written yet.

    Args:
        video: The source footage that this endpoint works on. Up to 500 MB.
        width: Width in pixels.
        height: Height in pixels.
        mode: Way of working, for instance fast or careful, or how much may change.
        preset: Ready-made voice for this speaker; unused when a voice sample is connected.
    """

    output: dsl.Handle[VideoRef]
    original_width: dsl.Handle[int]
    original_height: dsl.Handle[int]
    scaled_width: dsl.Handle[int]
    scaled_height: dsl.Handle[int]

    def __init__(
        self,
        *,
        video: dsl.Input[VideoRef],
        width: dsl.Input[int] | None = None,
        height: dsl.Input[int] | None = None,
        mode: dsl.Input[Literal["stretch", "pad", "crop"]] = "stretch",
        pad_color: dsl.Input[Literal["black", "white", "red", "green", "blue", "gray"]] = "black",
        codec: dsl.Input[Literal["libx264", "libx265"]] = "libx264",
        preset: dsl.Input[Literal["ultrafast", "fast", "medium", "slow"]] = "fast",
        crf: dsl.Input[int] = 18,
    ) -> None:
        super().__init__(
            video=video,
            width=width,
            height=height,
            mode=mode,
            pad_color=pad_color,
            codec=codec,
            preset=preset,
            crf=crf,
        )
