class VeedVideoBackgroundRemovalFast(dsl.Builder, node_type="fal.video_to_video.VeedVideoBackgroundRemovalFast"):
    """
    Remove the background of a video quickly with VEED, from people or objects.

    Gives VP9 with alpha or a pair of H.264 files, with the same settings as the standard version; for previews and many clips.

    Args:
        video: Footage of the person or object to cut out.
        output_codec: vp9 gives one file with transparency; h264 gives two, colour and matte, with better colour.
        refine_foreground_edges: Finishes the edges of the cut-out more finely, as hair needs.
        subject_is_person: On looks for a person; off looks for a product, an animal or another thing.
    """

    output: dsl.Handle[VideoRef]
    video: dsl.Handle[list[VideoRef]]

    def __init__(
        self,
        *,
        video: dsl.FileInput[VideoRef],
        output_codec: dsl.Input[Literal["vp9", "h264"]] = "vp9",
        refine_foreground_edges: dsl.Input[bool] = True,
        subject_is_person: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            video=video,
            output_codec=output_codec,
            refine_foreground_edges=refine_foreground_edges,
            subject_is_person=subject_is_person,
        )
