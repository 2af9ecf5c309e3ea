class ArbiterImage(dsl.Builder, node_type="fal.vision.ArbiterImage"):
    """
    Score images on their own, with no reference picture, using Arbiter's ARNIQA, CLIP-IQA, MUSIQ, NIMA and Laplacian-variance measures; returns a set of values per image.

    Args:
        inputs: The images to score, one object each, with the picture under hypothesis.
        measurements: Which no-reference scores to compute; every chosen score is run on every image. lapvar measures sharpness.
    """

    output: dsl.Handle[list[dict[str, Any]]]

    def __init__(
        self,
        *,
        inputs: dsl.ListInput[shared.ImageInput],
        measurements: dsl.ListInput[Literal["arniqa", "clip_iqa", "musiq", "nima", "lapvar"]],
    ) -> None:
        super().__init__(
            inputs=inputs,
            measurements=measurements,
        )
