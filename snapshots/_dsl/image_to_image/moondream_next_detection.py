class MoondreamNextDetection(dsl.Builder, node_type="fal.image_to_image.MoondreamNextDetection"):
    """
    Find what you describe in a picture with MoonDreamNext, as boxes, as points or as gaze.

    Returns text and the picture with the findings drawn in; only this Moondream node follows people's gaze.

    Args:
        image: Picture in which something should be found.
        task_type: What to find: boxes, points, or where people look.
        detection_prompt: Name what to look for, such as 'bicycle' or 'open window'. It does not edit the picture.
        use_ensemble: Combine several gaze estimates into one for a steadier answer. Matters only for gaze detection.
        combine_points: Merges the points found into a single one; counts only when looking for points.
        show_visualization: Draws what was found into the picture.
    """

    output: dsl.Handle[ImageRef]
    text_output: dsl.Handle[str]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        task_type: dsl.Input[Literal["bbox_detection", "point_detection", "gaze_detection"]],
        detection_prompt: dsl.Input[str],
        use_ensemble: dsl.Input[bool] = False,
        combine_points: dsl.Input[bool] = False,
        show_visualization: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            image=image,
            task_type=task_type,
            detection_prompt=detection_prompt,
            use_ensemble=use_ensemble,
            combine_points=combine_points,
            show_visualization=show_visualization,
        )
