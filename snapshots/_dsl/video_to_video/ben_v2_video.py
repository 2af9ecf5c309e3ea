class BenV2Video(dsl.Builder, node_type="fal.video_to_video.BenV2Video"):
    """
    Remove the background of a video with BEN v2, leaving it transparent or filled with one colour.

    WebM keeps transparency, MP4 turns it black; there is no choice of models and no mask, which BiRefNet offers.

    Args:
        video: Footage of the person or thing to cut out.
        background_color: Red, green and blue, each 0 to 255, of a plain ground behind the subject; unset leaves it transparent.
        output_format: File format: webm keeps transparency, mp4 shows transparent areas in black.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        video: dsl.FileInput[VideoRef],
        background_color: dsl.ListInput[int] | None = None,
        output_format: dsl.Input[Literal["mp4", "webm"]] = "mp4",
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            video=video,
            background_color=background_color,
            output_format=output_format,
            seed=seed,
        )
