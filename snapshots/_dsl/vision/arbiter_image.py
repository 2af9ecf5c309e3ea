class ArbiterImage(dsl.Builder, node_type="fal.vision.ArbiterImage"):
    """
    Score the quality of pictures on their own with Arbiter, without an original to compare with.

    Takes pictures and a choice of ARNIQA, CLIP-IQA, MUSIQ, NIMA and sharpness; returns the values of each picture.

    Args:
        measurements: Scores from each picture alone: nima for beauty, arniqa, clip_iqa and musiq for quality, lapvar for sharpness. Every chosen one is run on every picture.
        inputs: The pictures to score, one entry each.
    """

    output: dsl.Handle[list[dict[str, Any]]]

    def __init__(
        self,
        *,
        measurements: dsl.ListInput[Literal["arniqa", "clip_iqa", "musiq", "nima", "lapvar"]],
        inputs: dsl.ListInput[shared.ImageInput],
    ) -> None:
        super().__init__(
            measurements=measurements,
            inputs=inputs,
        )
