class WorkflowUtilitiesBlendVideo(dsl.Builder, node_type="fal.video_to_video.WorkflowUtilitiesBlendVideo"):
    """
    fal-ai/workflow-utilities/blend-video on fal.ai: its words are not written yet.

    Args:
        top_video: Up to 100 MB.
        bottom_video: Up to 100 MB.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        top_video: dsl.Input[VideoRef],
        bottom_video: dsl.Input[VideoRef],
        blend_mode: dsl.Input[
            Literal[
                "addition",
                "average",
                "burn",
                "darken",
                "difference",
                "divide",
                "dodge",
                "exclusion",
                "grainextract",
                "grainmerge",
                "hardlight",
                "lighten",
                "multiply",
                "negation",
                "normal",
                "overlay",
                "phoenix",
                "pinlight",
                "reflect",
                "screen",
                "softlight",
                "subtract",
                "vividlight",
            ]
        ] = "overlay",
        opacity: dsl.Number = 1.0,
        shortest: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            top_video=top_video,
            bottom_video=bottom_video,
            blend_mode=blend_mode,
            opacity=opacity,
            shortest=shortest,
        )
