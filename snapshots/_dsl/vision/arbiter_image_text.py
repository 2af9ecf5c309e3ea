class ArbiterImageText(dsl.Builder, node_type="fal.vision.ArbiterImageText"):
    """
    Measure how well pictures match a description with Arbiter's CLIP score.

    Takes pairs of picture and text and returns a value for each; the other Arbiter nodes judge quality or likeness.

    Args:
        measurements: Which measures are calculated; the CLIP score is the only one.
        inputs: Pairs to score: a picture and the text that it should match.
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
