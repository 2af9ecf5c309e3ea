class BenV2Video(dsl.Builder, node_type="fal.video_to_video.BenV2Video"):
    """
    Remove the background from a video with BEN v2, leaving it transparent or filling it with one RGB colour you choose.

    A one-step matte with nothing to tune; BiRefNet v2 offers model choices and a mask output.

    Args:
        video: The source footage that this endpoint works on.
        background_color: Red, green and blue of a plain backdrop behind the subject; left out, the backdrop is transparent.
        output_format: File format of the result; it decides size, quality and whether transparency is possible.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        video: dsl.Input[VideoRef],
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
