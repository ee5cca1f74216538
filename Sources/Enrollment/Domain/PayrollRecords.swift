import Base

/// What each record must hold, and in which order they come.
extension PayrollReader {
    /// Reads one record; gives its row where it has one and nothing is wrong with it.
    mutating func read(_ record: PayrollRecord, _ faults: inout [FieldFault]) -> PayrollRow? {
        let type = record.text(PayrollLayout.Field(0, 3))
        if stage == .start {
            guard type == "B00" || type == "E00" else { return unexpected(&faults) }
            family = record.bytes[record.bytes.startIndex]
            stage = .identity
            return nil
        }
        guard record.bytes.first == family else { return unexpected(&faults) }
        let isRow: Bool
        switch (stage, type.dropFirst()) {
        case (.identity, "01"):
            readHeader(record, &faults)
            stage = .known
            return nil
        case (.known, "02"), (.new, "04"): isRow = true
        case (.known, "03"), (.new, "05"), (.end, "06"): isRow = false
        default: return unexpected(&faults)
        }
        let isOfHeader = checkHeader(of: record, &faults)
        if isRow {
            let row =
                stage == .known ? readKnown(record, &faults) : readNew(record, &faults)
            guard isOfHeader, let row else {
                refuseRow()
                return nil
            }
            return row
        }
        let before = faults.count
        switch stage {
        case .known:
            checkKnownTotals(record, &faults)
            stage = .new
        case .new:
            checkTotals(record, against: new, &faults)
            stage = .end
        default:
            checkTotals(record, against: both, &faults)
            stage = .finished
        }
        if unreadableRows == 0, fileFault == nil { fileFault = faults.dropFirst(before).first }
        return nil
    }

    private var both: Sums {
        var sums = known
        sums.count += new.count
        sums.insured &+= new.insured
        sums.days += new.days
        sums.wages &+= new.wages
        sums.cappedWages &+= new.cappedWages
        sums.control &+= new.control
        return sums
    }

    private mutating func unexpected(_ faults: inout [FieldFault]) -> PayrollRow? {
        refuseRow()
        unreadableRows += 1
        faults.append(
            FieldFault(
                PayrollLayout.Field(0, 3), "FILE_FORMAT_INVALID",
                BilingualText(
                    french: "Ce type d'enregistrement n'est pas attendu ici.",
                    arabic: "هذا النوع من التسجيلات غير منتظر هنا.")))
        return nil
    }

    // MARK: Header

    private mutating func readHeader(_ record: PayrollRecord, _ faults: inout [FieldFault]) {
        let month = Month(record.text(PayrollLayout.period))
        let checks = month.flatMap { try? Checks($0, under: law) }
        if record.text(PayrollLayout.employer) != employer.description {
            faults.append(
                FieldFault(PayrollLayout.employer, "AFFILIATION_NUMBER_WRONG", Texts.notEmployer))
        }
        if month.map({ $0 > latestMonth }) ?? true || checks == nil {
            faults.append(FieldFault(PayrollLayout.period, "PERIOD_INVALID", Texts.notPeriod))
        }
        fileFault = faults.first
        guard fileFault == nil, let month else { return }
        self.checks = checks
        headerBytes = Array(record.header)
        header = PayrollHeader(
            employer: employer, month: month, name: record.text(PayrollLayout.Field(16, 40)),
            isComplement: family == UInt8(ascii: "E"))
    }

    /// Whether the record is of the employer and month that the file began with.
    private func checkHeader(of record: PayrollRecord, _ faults: inout [FieldFault]) -> Bool {
        guard let header else { return false }
        guard !record.header.elementsEqual(headerBytes) else { return true }
        if record.text(PayrollLayout.employer) != header.employer.description {
            faults.append(
                FieldFault(PayrollLayout.employer, "AFFILIATION_NUMBER_WRONG", Texts.employer))
        }
        if Month(record.text(PayrollLayout.period)) != header.month {
            faults.append(FieldFault(PayrollLayout.period, "PERIOD_INVALID", Texts.period))
        }
        return faults.isEmpty
    }

    // MARK: Rows

    private mutating func readKnown(
        _ record: PayrollRecord, _ faults: inout [FieldFault]
    ) -> PayrollRow? {
        typealias Field = PayrollLayout.Known
        let before = faults.count
        known.count += 1
        let children = number(record, Field.children, &faults)
        let toPay = number(record, Field.toPay, &faults)
        let toDeduct = number(record, Field.toDeduct, &faults)
        let net = number(record, Field.net, &faults)
        let toReturn = number(record, Field.toReturn, &faults)
        let insured = number(record, Field.insured, &faults)
        let days = number(record, Field.days, &faults)
        let wage = number(record, Field.wage, &faults)
        let capped = number(record, Field.cappedWage, &faults)
        let control = number(record, Field.control, &faults)
        known.children += children ?? 0
        known.toPay += toPay ?? 0
        known.toDeduct += toDeduct ?? 0
        known.net += net ?? 0
        known.toReturn += toReturn ?? 0
        add(insured, days, wage, capped, control, to: &known)
        let code = record.text(Field.situation)
        let situation = PayrollSituation(code: code)
        if situation == nil, !code.isEmpty {
            faults.append(FieldFault(Field.situation, "STATUS_CODE_UNKNOWN", Texts.situation))
        }
        guard let insured, let days, let wage, let capped, let control, let net, let toReturn,
            children != nil, toPay != nil, toDeduct != nil
        else {
            unreadableRows += 1
            return nil
        }
        guard faults.count == before, let checks else { return nil }

        let registration = RegistrationNumber(record.text(Field.insured), of: .cnss)
        if registration == nil {
            faults.append(FieldFault(Field.insured, "FIELD_INVALID", Texts.insured))
        } else if insured == lastInsured {
            faults.append(FieldFault(Field.insured, "REGISTRATION_DUPLICATED", Texts.duplicated))
        } else if insured < lastInsured {
            faults.append(FieldFault(Field.insured, "FILE_FORMAT_INVALID", Texts.order))
        }
        lastInsured = max(lastInsured, insured)
        checkDays(days, Field.days, checks, &faults)
        checkWages(wage, capped, Field.cappedWage, checks, &faults)
        if let situation {
            if situation.isLeave, days > 0 || wage > 0 || capped > 0 {
                faults.append(FieldFault(Field.days, "AMOUNT_INVALID", Texts.leave))
            }
            if !situation.isLeave, toReturn != net {
                faults.append(FieldFault(Field.toReturn, "AMOUNT_INVALID", Texts.allowance))
            }
        }
        let sum = insured + toReturn + days + wage + capped + (situation?.rank ?? 0)
        if sum != control {
            faults.append(FieldFault(Field.control, "TOTALS_DO_NOT_MATCH", Texts.control))
        }
        guard faults.count == before else { return nil }
        return row(
            registration, nil, record.text(Field.name), days, wage, capped, situation, isNew: false)
    }

    private mutating func readNew(
        _ record: PayrollRecord, _ faults: inout [FieldFault]
    ) -> PayrollRow? {
        typealias Field = PayrollLayout.New
        let before = faults.count
        new.count += 1
        let insured = number(record, Field.insured, &faults)
        let days = number(record, Field.days, &faults)
        let wage = number(record, Field.wage, &faults)
        let capped = number(record, Field.cappedWage, &faults)
        let control = number(record, Field.control, &faults)
        add(insured, days, wage, capped, control, to: &new)
        guard let insured, let days, let wage, let capped, let control else {
            unreadableRows += 1
            return nil
        }
        guard let checks else { return nil }

        let registration = RegistrationNumber(record.text(Field.insured), of: .cnss)
        let entry = record.text(Field.nationalID)
        let nationalID = NationalID(entry)
        if nationalID == nil, registration == nil || !entry.isEmpty {
            faults.append(FieldFault(Field.nationalID, "FIELD_INVALID", Texts.nationalID))
        }
        checkDays(days, Field.days, checks, &faults)
        checkWages(wage, capped, Field.cappedWage, checks, &faults)
        if insured + days + wage + capped != control {
            faults.append(FieldFault(Field.control, "TOTALS_DO_NOT_MATCH", Texts.control))
        }
        guard faults.count == before else { return nil }
        return row(
            registration, nationalID, record.text(Field.name), days, wage, capped, nil, isNew: true)
    }

    private func row(
        _ registration: RegistrationNumber?, _ nationalID: NationalID?, _ name: String,
        _ days: Int, _ wage: Int, _ capped: Int, _ situation: PayrollSituation?, isNew: Bool
    ) -> PayrollRow? {
        // Thirteen digits of centimes always fit.
        guard let wage = try? Money(centimes: Int64(wage)),
            let capped = try? Money(centimes: Int64(capped))
        else { return nil }
        return PayrollRow(
            record: record, registration: registration, nationalID: nationalID, name: name,
            days: days, wage: wage, cappedWage: capped, situation: situation, isNew: isNew)
    }

    private func add(
        _ insured: Int?, _ days: Int?, _ wage: Int?, _ capped: Int?, _ control: Int?,
        to sums: inout Sums
    ) {
        // Wrapping: a file long enough to exceed 64 bits has wrong totals, and must not trap.
        sums.insured &+= insured ?? 0
        sums.days &+= days ?? 0
        sums.wages &+= wage ?? 0
        sums.cappedWages &+= capped ?? 0
        sums.control &+= control ?? 0
    }

    private func number(
        _ record: PayrollRecord, _ field: PayrollLayout.Field, _ faults: inout [FieldFault]
    ) -> Int? {
        let number = record.number(field)
        if number == nil { faults.append(FieldFault(field, "FIELD_INVALID", Texts.number)) }
        return number
    }

    private func checkDays(
        _ days: Int, _ field: PayrollLayout.Field, _ checks: Checks, _ faults: inout [FieldFault]
    ) {
        if days > checks.daysMaximum {
            faults.append(FieldFault(field, "DAYS_OVER_CAP", Texts.days))
        }
    }

    private func checkWages(
        _ wage: Int, _ capped: Int, _ field: PayrollLayout.Field, _ checks: Checks,
        _ faults: inout [FieldFault]
    ) {
        if capped > wage {
            faults.append(FieldFault(field, "CAPPED_WAGE_OVER_WAGE", Texts.cappedOverWage))
        } else if let ceiling = checks.ceiling, capped != min(wage, Int(ceiling.centimes)) {
            faults.append(FieldFault(field, "AMOUNT_INVALID", Texts.capped))
        }
    }

    // MARK: Totals

    private func checkKnownTotals(_ record: PayrollRecord, _ faults: inout [FieldFault]) {
        typealias Field = PayrollLayout.KnownTotals
        expect(record, Field.count, known.count, &faults)
        expect(record, Field.children, known.children, &faults)
        expect(record, Field.toPay, known.toPay, &faults)
        expect(record, Field.toDeduct, known.toDeduct, &faults)
        expect(record, Field.net, known.net, &faults)
        expect(record, Field.insured, known.insured, &faults)
        expect(record, Field.toReturn, known.toReturn, &faults)
        expect(record, Field.days, known.days, &faults)
        expect(record, Field.wages, known.wages, &faults)
        expect(record, Field.cappedWages, known.cappedWages, &faults)
        expect(record, Field.control, known.control, &faults)
    }

    private func checkTotals(
        _ record: PayrollRecord, against sums: Sums, _ faults: inout [FieldFault]
    ) {
        typealias Field = PayrollLayout.Totals
        expect(record, Field.count, sums.count, &faults)
        expect(record, Field.insured, sums.insured, &faults)
        expect(record, Field.days, sums.days, &faults)
        expect(record, Field.wages, sums.wages, &faults)
        expect(record, Field.cappedWages, sums.cappedWages, &faults)
        expect(record, Field.control, sums.control, &faults)
    }

    private func expect(
        _ record: PayrollRecord, _ field: PayrollLayout.Field, _ sum: Int,
        _ faults: inout [FieldFault]
    ) {
        // The fields have no room for the sums of the largest files: their last digits are there.
        let room: Int = (0..<field.width).reduce(1) { limit, _ in limit &* 10 }
        if record.number(field) != (field.width < 19 ? sum % room : sum) {
            faults.append(FieldFault(field, "TOTALS_DO_NOT_MATCH", Texts.totals(sum)))
        }
    }
}

/// What the faults say to the employer.
private enum Texts {
    static let number = BilingualText(
        french: "Ce champ ne contient que des chiffres.", arabic: "هذه الخانة لا تتضمن إلا أرقاما.")
    static let employer = BilingualText(
        french: "Le numéro d'affiliation n'est pas celui de la déclaration.",
        arabic: "رقم الانخراط ليس رقم التصريح.")
    static let period = BilingualText(
        french: "La période n'est pas celle de la déclaration.", arabic: "الفترة ليست فترة التصريح."
    )
    static let notEmployer = BilingualText(
        french: "Le fichier n'est pas celui de votre numéro d'affiliation.",
        arabic: "الملف ليس ملف رقم انخراطكم.")
    static let notPeriod = BilingualText(
        french: "Ce mois ne peut pas être déclaré.", arabic: "لا يمكن التصريح بهذا الشهر.")
    static let insured = BilingualText(
        french: "Le numéro d'immatriculation n'est pas valide.", arabic: "رقم التسجيل غير صحيح.")
    static let duplicated = BilingualText(
        french: "Ce salarié figure deux fois.", arabic: "هذا الأجير مذكور مرتين.")
    static let order = BilingualText(
        french: "Les salariés sont triés par numéro d'immatriculation.",
        arabic: "يرتب الأجراء حسب رقم التسجيل.")
    static let nationalID = BilingualText(
        french: "Un salarié sans numéro d'immatriculation est déclaré avec sa CNIE.",
        arabic: "يصرح بالأجير الذي ليس له رقم تسجيل برقم بطاقته الوطنية.")
    static let days = BilingualText(
        french: "Le nombre de jours dépasse le maximum du mois.",
        arabic: "عدد الأيام يتجاوز الحد الأقصى للشهر.")
    static let cappedOverWage = BilingualText(
        french: "Le salaire plafonné dépasse le salaire réel.",
        arabic: "الأجر المحدد بالسقف يتجاوز الأجر الحقيقي.")
    static let capped = BilingualText(
        french: "Le salaire plafonné est le plus petit du salaire réel et du plafond.",
        arabic: "الأجر المحدد بالسقف هو الأقل من بين الأجر الحقيقي والسقف.")
    static let situation = BilingualText(
        french: "Ce code de situation n'existe pas.", arabic: "رمز الوضعية غير موجود.")
    static let leave = BilingualText(
        french: "Un salarié en congé n'a ni jours ni salaire.",
        arabic: "الأجير في عطلة ليس له أيام ولا أجر.")
    static let allowance = BilingualText(
        french: "Les allocations nettes d'un salarié sorti ou décédé sont à reverser.",
        arabic: "ترجع التعويضات الصافية للأجير المغادر أو المتوفى.")
    static let control = BilingualText(
        french: "La somme de contrôle de la ligne est fausse.", arabic: "مجموع مراقبة السطر خاطئ.")

    static func totals(_ sum: Int) -> BilingualText {
        BilingualText(
            french: "Le total n'est pas la somme des lignes : \(sum).",
            arabic: "المجموع لا يساوي مجموع السطور: \(sum).")
    }
}
