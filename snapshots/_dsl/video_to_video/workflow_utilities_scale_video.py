class WorkflowUtilitiesScaleVideo(dsl.Builder, node_type="fal.video_to_video.WorkflowUtilitiesScaleVideo"):
    """
    Resize a video to a width and height with FFmpeg in fal's Workflow Utilities.

    Stretch, pad or crop handle another shape; codec, speed and quality can be set. No detail is invented, unlike with upscalers.

    Args:
        video: The video to resize, with an even width and height. Up to 500 MB.
        width: New width in pixels, an even number; unset, it follows from the height. One of the two must be set.
        height: New height in pixels, an even number; unset, it follows from the width. One of the two must be set.
        mode: What happens when the shape differs: stretch distorts, pad adds bars, crop cuts the edges.
        pad_color: Colour of the bars in pad mode; ignored in the others.
        codec: Encoding: libx264 plays almost everywhere, libx265 makes smaller files.
        preset: Speed of encoding: slower takes longer and makes smaller files.
        crf: Quality: lower looks better and makes larger files; at 18 hardly any loss can be seen.
    """

    output: dsl.Handle[VideoRef]
    original_width: dsl.Handle[int]
    original_height: dsl.Handle[int]
    scaled_width: dsl.Handle[int]
    scaled_height: dsl.Handle[int]

    def __init__(
        self,
        *,
        video: dsl.FileInput[VideoRef],
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
