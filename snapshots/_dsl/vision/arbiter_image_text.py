class ArbiterImageText(dsl.Builder, node_type="fal.vision.ArbiterImageText"):
    """
    Measure how well an image matches a written description with Arbiter's CLIP score; takes image and text pairs in a batch and returns one number per pair.

    Args:
        measurements: Which quality measures are calculated.
        inputs: Pairs to score: the picture under hypothesis, the sentence it should match under reference.
    """

    output: dsl.Handle[list[dict[str, Any]]]

    def __init__(
        self,
        *,
        measurements: dsl.ListInput[Literal["clip_score"]],
        inputs: dsl.ListInput[shared.SemanticImageInput],
    ) -> None:
        super().__init__(
            measurements=measurements,
            inputs=inputs,
        )
