class LivePortrait(dsl.Builder, node_type="fal.image_to_video.LivePortrait"):
    """
    Copy facial expressions from a driving video onto a portrait with LivePortrait, then fine-tune smile, blink, gaze, mouth shape and head rotation by sliders.

    The footage drives it; there is no prompt.

    Args:
        image: The portrait whose face is to be brought to life.
        video: Footage of a face; its expressions and head movement are transferred to the portrait.
        batch_size: Frames processed at once. Larger runs faster and needs more memory.
        vx_ratio: Shifts the face crop sideways.
        vy_ratio: Shifts the face crop up with positive values, down with negative ones.
        aaa: Opens the mouth as when saying a long A.
        blink: Closes or opens the eyes; the sign decides which.
        dsize: Edge length in pixels of the animated portrait; larger is finer and slower.
        eee: Draws the mouth wide as for a long E.
        eyebrow: Raises the brows, or lowers them with negative values.
        flag_do_crop: Cuts the portrait down to the face before animating.
        flag_do_rot: Also sets the cropped face upright.
        flag_eye_retargeting: Carries the opening of the eyes over from the driving video.
        flag_lip_retargeting: Carries the opening of the lips over from the driving video.
        flag_lip_zero: Closes the mouth before the motion begins.
        flag_pasteback: Puts the animated face back into the whole picture; off returns just the crop.
        flag_relative: Carries over only changes of expression instead of the exact pose.
        flag_stitching: Fits the moving head neatly to neck and shoulders.
        pupil_x: Turns the gaze to the side; zero leaves it straight.
        pupil_y: Turns the gaze up or down; zero leaves it level.
        rotate_pitch: Nods the head up or down, in degrees.
        rotate_roll: Tilts the head towards a shoulder, in degrees.
        rotate_yaw: Turns the head to the left or right, in degrees.
        scale: Size of the crop around the face. Larger takes in more of the surroundings.
        smile: Lifts the corners of the mouth, or drops them with negative values.
        wink: Closes one eye only; higher closes it further.
        woo: Rounds the lips as for a long O.
        enable_safety_checker: Screens the request and the result for unsafe content and holds back what it finds.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        video: dsl.Input[VideoRef],
        batch_size: dsl.Input[int] = 32,
        vx_ratio: dsl.Number = 0.0,
        vy_ratio: dsl.Number = -0.125,
        aaa: dsl.Number = 0.0,
        blink: dsl.Number = 0.0,
        dsize: dsl.Input[int] = 512,
        eee: dsl.Number = 0.0,
        eyebrow: dsl.Number = 0.0,
        flag_do_crop: dsl.Input[bool] = True,
        flag_do_rot: dsl.Input[bool] = True,
        flag_eye_retargeting: dsl.Input[bool] = False,
        flag_lip_retargeting: dsl.Input[bool] = False,
        flag_lip_zero: dsl.Input[bool] = True,
        flag_pasteback: dsl.Input[bool] = True,
        flag_relative: dsl.Input[bool] = True,
        flag_stitching: dsl.Input[bool] = True,
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
            video=video,
            batch_size=batch_size,
            vx_ratio=vx_ratio,
            vy_ratio=vy_ratio,
            aaa=aaa,
            blink=blink,
            dsize=dsize,
            eee=eee,
            eyebrow=eyebrow,
            flag_do_crop=flag_do_crop,
            flag_do_rot=flag_do_rot,
            flag_eye_retargeting=flag_eye_retargeting,
            flag_lip_retargeting=flag_lip_retargeting,
            flag_lip_zero=flag_lip_zero,
            flag_pasteback=flag_pasteback,
            flag_relative=flag_relative,
            flag_stitching=flag_stitching,
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
