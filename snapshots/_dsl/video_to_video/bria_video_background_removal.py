class BriaVideoBackgroundRemoval(dsl.Builder, node_type="fal.video_to_video.BriaVideoBackgroundRemoval"):
    """
    Remove the background of a video of up to 30 seconds with Bria, without a green screen.

    Gives VP9 with transparency or a pair of H.264 files; VRMBG 3.0 fills the ground with a colour and keeps sound.

    Args:
        video: Footage of the person or object to cut out. At most 4000 px a side, at most 30 seconds.
        output_codec: vp9 gives one file with transparency; h264 gives two, colour and matte, with better colour.
        refine_foreground_edges: Finishes the edges of the cut-out more finely, as hair needs.
        subject_is_person: On looks for a person; switch it off for a product or other thing.
    """

    output: dsl.Handle[VideoRef]

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
