class BriaProductShot(dsl.Builder, node_type="fal.image_to_image.BriaProductShot"):
    """
    Place a product in a described or shown scene with Bria Product Shot and say where it stands.

    Original spot, named places, padding in pixels or ten suggested places; trained on licensed data.

    Args:
        image: Photo or cut-out of the product to place. JPEG, PNG or WebP, up to 12 MB.
        scene_description: The setting in English, without special characters; give this or a reference picture, not both.
        ref_image: Picture of a setting to imitate; give this or a description, not both. JPEG, PNG or WebP.
        optimize_description: Lets the service improve your scene description before the product shot is made.
        num_results: Versions for every placement, each one charged; automatic placement makes ten times as many.
        fast: Uses the quicker model, at a small loss of quality.
        placement_type: How the product is positioned: as it was, ten recommended spots, spots you name, or padding in pixels.
        original_quality: Keeps the full size of the input in place of about one megapixel; counts only for original placement.
        shot_size: Width and height in pixels, best about a million pixels in all; counts only for automatic and named placement.
        manual_placement_selection: Place in the frame at which the product stands; counts only for manual_placement.
        padding_values: Pixels of space at left, right, top and bottom of the product, in that order; counts only for manual_padding.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        scene_description: dsl.Input[str] | None = None,
        ref_image: dsl.FileInput[ImageRef] | None = None,
        optimize_description: dsl.Input[bool] = True,
        num_results: dsl.Input[int] = 1,
        fast: dsl.Input[bool] = True,
        placement_type: dsl.Input[
            Literal["original", "automatic", "manual_placement", "manual_padding"]
        ] = "manual_placement",
        original_quality: dsl.Input[bool] = False,
        shot_size: dsl.ListInput[int] | None = None,
        manual_placement_selection: dsl.Input[
            Literal[
                "upper_left",
                "upper_right",
                "bottom_left",
                "bottom_right",
                "right_center",
                "left_center",
                "upper_center",
                "bottom_center",
                "center_vertical",
                "center_horizontal",
            ]
        ] = "bottom_center",
        padding_values: dsl.ListInput[int] | None = None,
    ) -> None:
        super().__init__(
            image=image,
            scene_description=scene_description,
            ref_image=ref_image,
            optimize_description=optimize_description,
            num_results=num_results,
            fast=fast,
            placement_type=placement_type,
            original_quality=original_quality,
            shot_size=shot_size,
            manual_placement_selection=manual_placement_selection,
            padding_values=padding_values,
        )
