class MoondreamNextDetection(dsl.Builder, node_type="fal.image_to_image.MoondreamNextDetection"):
    """
    Detect things you describe in a photo with MoonDreamNext and return boxes, points or gaze lines, drawn on the image and as text.

    Finds positions only; moondream3-preview/segment cuts an exact outline.

    Args:
        image: The source image that this endpoint works on.
        task_type: Kind of question: describing, answering or locating.
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
        image: dsl.Input[ImageRef],
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
