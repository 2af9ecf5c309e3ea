class ArbiterImageText(dsl.Builder, node_type="fal.vision.ArbiterImageText"):
    """
    Measure how well an image matches a written description with Arbiter's CLIP score; takes image and text pairs in a batch and returns one number per pair.

    Args:
        inputs: Pairs to score: the picture under hypothesis, the sentence it should match under reference.
        measurements: Which quality measures are calculated.
    """

    output: dsl.Handle[list[dict[str, Any]]]

    def __init__(
        self,
        *,
        inputs: dsl.ListInput[shared.SemanticImageInput],
        measurements: dsl.ListInput[Literal["clip_score"]],
    ) -> None:
        super().__init__(
            inputs=inputs,
            measurements=measurements,
        )
