class PixelcutVideoBackgroundRemoval(dsl.Builder, node_type="fal.video_to_video.PixelcutVideoBackgroundRemoval"):
    """
    pixelcut/video-background-removal on fal.ai: its words are not written yet.

    Args:
        video: The source footage that this endpoint works on.
        output_codec: Whether transparency comes in one file or as a colour video with a separate mask video.
        refine_foreground_edges: Finishes the edges of the cut-out more finely, as hair needs.
        subject_is_person: Tells the cut-out whether to look for a person or for something else.
    """

    output: dsl.Handle[VideoRef]
    video: dsl.Handle[list[VideoRef]]

    def __init__(
        self,
        *,
        video: dsl.Input[VideoRef],
        output_codec: dsl.Input[Literal["vp9", "h264"]] | None = None,
        refine_foreground_edges: dsl.Input[bool] | None = None,
        subject_is_person: dsl.Input[bool] | None = None,
    ) -> None:
        super().__init__(
            video=video,
            output_codec=output_codec,
            refine_foreground_edges=refine_foreground_edges,
            subject_is_person=subject_is_person,
        )
