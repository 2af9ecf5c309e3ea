class ArbiterImage(dsl.Builder, node_type="fal.vision.ArbiterImage"):
    """
    Score images on their own, with no reference picture, using Arbiter's ARNIQA, CLIP-IQA, MUSIQ, NIMA and Laplacian-variance measures; returns a set of values per image.

    Args:
        measurements: Which no-reference scores to compute; every chosen score is run on every image. lapvar measures sharpness.
        inputs: The images to score, one object each, with the picture under hypothesis.
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
