class LivePortraitImage(dsl.Builder, node_type="fal.image_to_image.LivePortraitImage"):
    """
    Adjust a face in a still photo with LivePortrait sliders: blink, wink, smile, eyebrows, pupils, mouth shapes and head turn.

    Takes numbers instead of a driving video and returns one image.

    Args:
        image: The source image that this endpoint works on.
        vx_ratio: Shifts the face crop sideways.
        vy_ratio: Shifts the face crop up with positive values, down with negative ones.
        aaa: How far the mouth opens, as for an 'ah' sound. Negative values close it.
        blink: Closes or opens the eyes; the sign decides which.
        dsize: Edge length in pixels of the animated portrait; larger is finer and slower.
        eee: How far the mouth widens, as for an 'ee' sound.
        eyebrow: Raises the brows, or lowers them with negative values.
        flag_do_crop: Cuts the portrait down to the face before animating.
        flag_do_rot: Also sets the cropped face upright.
        flag_lip_zero: Closes the mouth before the motion begins.
        flag_pasteback: Puts the animated face back into the whole picture; off returns just the crop.
        output_format: File format of the result; it decides size, quality and whether transparency is possible.
        pupil_x: Turns the gaze to the side; zero leaves it straight.
        pupil_y: Turns the gaze up or down; zero leaves it level.
        rotate_pitch: Nods the head up or down, in degrees.
        rotate_roll: Tilts the head towards a shoulder, in degrees.
        rotate_yaw: Turns the head to the left or right, in degrees.
        scale: Size of the crop around the face. Larger takes in more of the head and surroundings.
        smile: Lifts the corners of the mouth, or drops them with negative values.
        wink: Closes one eye only; higher closes it further.
        woo: How far the lips round, as for a 'woo' sound.
        enable_safety_checker: Screens the request and the result for unsafe content and holds back what it finds.
    """

    output: dsl.Handle[ImageRef]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        vx_ratio: dsl.Number = 0.0,
        vy_ratio: dsl.Number = -0.125,
        aaa: dsl.Number = 0.0,
        blink: dsl.Number = 0.0,
        dsize: dsl.Input[int] = 512,
        eee: dsl.Number = 0.0,
        eyebrow: dsl.Number = 0.0,
        flag_do_crop: dsl.Input[bool] = True,
        flag_do_rot: dsl.Input[bool] = True,
        flag_lip_zero: dsl.Input[bool] = True,
        flag_pasteback: dsl.Input[bool] = True,
        output_format: dsl.Input[shared.ImageFormatJpegPngValue] = "jpeg",
        pupil_x: dsl.Number = 0.0,
        pupil_y: dsl.Number = 0.0,
        rotate_pitch: dsl.Number = 0.0,
        rotate_roll: dsl.Number = 0.0,
        rotate_yaw: dsl.Number = 0.0,
        scale: dsl.Number = 2.3,
        smile: dsl.Number = 0.0,
        wink: dsl.Number = 0.0,
        woo: dsl.Number = 0.0,
        enable_safety_checker: dsl.Input[bool] = False,
    ) -> None:
        super().__init__(
            image=image,
            vx_ratio=vx_ratio,
            vy_ratio=vy_ratio,
            aaa=aaa,
            blink=blink,
            dsize=dsize,
            eee=eee,
            eyebrow=eyebrow,
            flag_do_crop=flag_do_crop,
            flag_do_rot=flag_do_rot,
            flag_lip_zero=flag_lip_zero,
            flag_pasteback=flag_pasteback,
            output_format=output_format,
            pupil_x=pupil_x,
            pupil_y=pupil_y,
            rotate_pitch=rotate_pitch,
            rotate_roll=rotate_roll,
            rotate_yaw=rotate_yaw,
            scale=scale,
            smile=smile,
            wink=wink,
            woo=woo,
            enable_safety_checker=enable_safety_checker,
        )
