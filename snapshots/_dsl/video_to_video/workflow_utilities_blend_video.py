class WorkflowUtilitiesBlendVideo(dsl.Builder, node_type="fal.video_to_video.WorkflowUtilitiesBlendVideo"):
    """
    Lay one video over another with a blend mode, using FFmpeg in fal's Workflow Utilities.

    Takes a top and a bottom clip, one of 23 modes and the opacity of the top; Merge Videos plays clips one after another.

    Args:
        top_video: The video that lies on top, such as smoke, dust or a texture. Up to 100 MB.
        bottom_video: The video underneath. Up to 100 MB.
        blend_mode: How the colours of both layers are mixed: screen brightens, multiply darkens, difference shows what differs.
        opacity: How far the top layer shows: 0 not at all, 1 fully.
        shortest: Ends the result with the shorter clip; off runs until the longer one ends.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        top_video: dsl.FileInput[VideoRef],
        bottom_video: dsl.FileInput[VideoRef],
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
