class PixelcutVideoBackgroundRemoval(dsl.Builder, node_type="fal.video_to_video.PixelcutVideoBackgroundRemoval"):
    """
    Remove the background of a video with Pixelcut, from people or things.

    Gives one VP9 file with transparency, or colour and matte as two H.264 files, which keep colours better; edges can be refined.

    Args:
        video: Footage of the person or thing to cut out.
        output_codec: vp9 gives one file with transparency; h264 gives colour and matte as two files and keeps colours better.
        refine_foreground_edges: Finishes the edges of the cut-out more finely, as hair needs.
        subject_is_person: On looks for a person; off looks for a product, an animal or another thing.
    """

    output: dsl.Handle[VideoRef]
    video: dsl.Handle[list[VideoRef]]

    def __init__(
        self,
        *,
        video: dsl.FileInput[VideoRef],
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
