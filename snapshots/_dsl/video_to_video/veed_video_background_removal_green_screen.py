class VeedVideoBackgroundRemovalGreenScreen(
    dsl.Builder, node_type="fal.video_to_video.VeedVideoBackgroundRemovalGreenScreen"
):
    """
    Key out the green screen of a video with VEED and clear green spill from the subject.

    The strength of spill removal can be set; for footage shot on green, where the other VEED removers need no screen.

    Args:
        video: Footage that was shot in front of a green screen.
        output_codec: vp9 gives one file with transparency; h264 gives two, colour and matte, with better colour.
        spill_suppression_strength: Removes green fringes; raise it if they remain, lower it if the subject's colours change.
    """

    output: dsl.Handle[VideoRef]
    video: dsl.Handle[list[VideoRef]]

    def __init__(
        self,
        *,
        video: dsl.FileInput[VideoRef],
        output_codec: dsl.Input[Literal["vp9", "h264"]] = "vp9",
        spill_suppression_strength: dsl.Number | None = 0.8,
    ) -> None:
        super().__init__(
            video=video,
            output_codec=output_codec,
            spill_suppression_strength=spill_suppression_strength,
        )
