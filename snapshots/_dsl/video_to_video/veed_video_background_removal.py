class VeedVideoBackgroundRemoval(dsl.Builder, node_type="fal.video_to_video.VeedVideoBackgroundRemoval"):
    """
    Remove the background of a video with VEED, no green screen needed.

    Made for people, objects too; gives one VP9 file with alpha or separate colour and matte files in H.264. Fast trades care for speed.

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
